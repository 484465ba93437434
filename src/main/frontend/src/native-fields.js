// Choices and dates as the browser's own controls: they speak the reader's language, work with keyboard, screen reader
// and thumb, and name their group. Everything else stays as form-js renders it.
import { Datetime, Description, Errors, Radio, Select } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { text } from './texts.js';

function classes(type, { errors = [], disabled, readonly }) {
  return ['fjs-form-field', `fjs-form-field-${type}`, errors.length && 'fjs-has-errors', disabled && 'fjs-disabled',
    readonly && 'fjs-readonly'].filter(Boolean).join(' ');
}

function star(required) {
  return required && h('span', { class: 'fjs-asterix', 'aria-hidden': true }, '*');
}

function notes({ domId, field, errors = [] }) {
  return [
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }),
  ];
}

function common({ domId, field, errors = [], disabled, readonly, onBlur, onFocus }) {
  return {
    disabled: disabled || readonly,
    required: field.validate?.required,
    onBlur: () => onBlur?.(),
    onFocus: () => onFocus?.(),
    'aria-describedby': `${domId}-description ${domId}-error-message`,
    'aria-invalid': errors.length > 0,
  };
}

function NativeDate(props) {
  if (props.field.subtype !== 'date') {
    return h(Datetime, props);
  }
  const { domId, field, value, onChange } = props;
  return h('div', { class: classes('date', props) },
    h('label', { class: 'fjs-form-field-label', for: domId }, field.dateLabel, star(field.validate?.required)),
    h('input', { ...common(props), class: 'fjs-input', id: domId, type: 'date', value: value ?? '', max: '9999-12-31',
      onChange: ({ target }) => onChange({ value: target.value || null }) }),
    ...notes(props));
}
NativeDate.config = Datetime.config;

function NativeSelect(props) {
  const { domId, field, value, onChange } = props;
  if (!field.values) {
    return h(Select, props);
  }
  return h('div', { class: classes('select', props) },
    h('label', { class: 'fjs-form-field-label', for: domId }, field.label, star(field.validate?.required)),
    h('select', { ...common(props), class: 'fjs-input', id: domId, value: value ?? '',
      onChange: ({ target }) => onChange({ value: target.value || null }) },
    h('option', { value: '' }, text('choose')),
    field.values.map((option) => h('option', { value: option.value, selected: option.value === value }, option.label))),
    ...notes(props));
}
NativeSelect.config = Select.config;

function NativeRadio(props) {
  const { domId, field, value, onChange } = props;
  if (!field.values) {
    return h(Radio, props);
  }
  const { required, ...control } = common(props);
  const choice = (option, index) => h('label', { class: 'choice', for: `${domId}-${index}` },
    h('input', { ...control, type: 'radio', id: `${domId}-${index}`, name: domId, value: option.value,
      checked: option.value === value, onChange: () => onChange({ value: option.value }) }),
    h('span', null, option.label));
  return h('fieldset', { class: classes('radio', props) },
    h('legend', { class: 'fjs-form-field-label' }, field.label, star(required)),
    h('div', { class: 'choices' }, field.values.map(choice)),
    ...notes(props));
}
NativeRadio.config = Radio.config;

class NativeFields {
  constructor(formFields) {
    formFields.register('datetime', NativeDate);
    formFields.register('select', NativeSelect);
    formFields.register('radio', NativeRadio);
  }
}
NativeFields.$inject = ['formFields'];

export const nativeFields = { __init__: ['nativeFields'], nativeFields: ['type', NativeFields] };
