// form-js words its complaints in English only; here they are put into the reader's language.
import { text } from './texts.js';

const CHOICES = ['radio', 'select', 'checklist', 'taglist'];

function required(field) {
  if (field.type === 'checkbox') {
    return text('requiredConsent');
  }
  return text(CHOICES.includes(field.type) ? 'requiredChoice' : 'required');
}

function worded(field, error) {
  const number = error.match(/(-?\d+)\.$/)?.[1];
  if (error === 'Field is required.') {
    return required(field);
  }
  if (error.includes('minimum length')) {
    return text('minLength', [number]);
  }
  if (error.includes('maximum length')) {
    return text('maxLength', [number]);
  }
  if (error.includes('imum value')) {
    return text('range');
  }
  return text(error.startsWith('Value is') ? 'number' : 'pattern');
}

class FieldErrors {
  constructor(validator, formFieldRegistry) {
    const validate = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => validate(instance, value)
      .map((error) => worded(formFieldRegistry.get(instance.id), error));
  }
}
FieldErrors.$inject = ['validator', 'formFieldRegistry'];

export const fieldErrors = { __init__: ['fieldErrors'], fieldErrors: ['type', FieldErrors] };
