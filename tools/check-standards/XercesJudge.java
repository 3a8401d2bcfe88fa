import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.xml.sax.SAXException;

/**
 * Judges XML vectors with Apache Xerces, not with the copy inside the JDK.
 *
 * The argument is the XSD; standard input names one file a line. Standard output says for the XSD and then for each
 * file: its path, true or false, and what was said, parted by tabs.
 */
public class XercesJudge {
  public static void main(String[] args) throws Exception {
    File xsd = new File(args[0]);
    Schema schema = null;
    String said = "";
    try {
      XMLSchemaFactory factory = new XMLSchemaFactory();
      factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
      schema = factory.newSchema(xsd);
    } catch (SAXException error) {
      said = error.getMessage();
    }
    say(args[0], said);
    if (schema == null) return;

    Validator validator = schema.newValidator();
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      try {
        validator.validate(new StreamSource(new File(file)));
        say(file, "");
      } catch (SAXException error) {
        say(file, error.getMessage());
      }
    }
  }

  private static void say(String file, String said) {
    System.out.println(file + "\t" + said.isEmpty() + "\t" + said.replaceAll("\\s+", " "));
  }
}
