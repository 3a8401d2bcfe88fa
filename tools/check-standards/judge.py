"""Judges JSON vectors with python3-jsonschema; every schema is first judged by its own metaschema.

Arguments: the folder of the schemas. Standard input: a JSON list of {"file", "schema"}, where a row without a schema
is itself a schema. Standard output: one line of JSON for each row, in order: the row
with "valid" and "said".
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, SchemaError

folder = Path(sys.argv[1])
validators = {}


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def validator_of(name):
    if name not in validators:
        validators[name] = Draft202012Validator(read(folder / name))
    return validators[name]


def judge(row):
    if "schema" not in row:
        try:
            Draft202012Validator.check_schema(read(row["file"]))
        except SchemaError as error:
            return f"{error.json_path}: {error.message}"
        return ""
    error = next(validator_of(row["schema"]).iter_errors(read(row["file"])), None)
    return "" if error is None else f"{error.json_path}: {error.validator}"


for row in json.load(sys.stdin):
    said = judge(row)
    print(json.dumps({**row, "valid": said == "", "said": said}))
