/** Two sliders, for settings. */
export const settingsIcon =
  'M4 7.5h7.5M17.5 7.5H20M4 16.5h2.5M12.5 16.5H20M11.8 7.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM6.8 16.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0Z';
