export default {
  // one script for all web applications; it lies with the task list
  customScripts: ['../tasklist/scripts/sign-out'],
};
