import io
import json

seen = []


def encode(value):
    return {"complex": [value.real, value.imag]}


def decode(mapping):
    seen.append(list(mapping))
    return complex(*mapping["complex"]) if "complex" in mapping else mapping


circuit = {"impedance": 3 + 4j}
try:
    json.dumps(circuit)
    outcome = "nothing raised"
except TypeError as error:
    outcome = type(error).__name__

text = json.dumps(circuit, default=encode)
file = io.StringIO()
json.dump(circuit, file, default=encode)
file.seek(0)

assert outcome == "TypeError"
assert text == file.getvalue() == '{"impedance": {"complex": [3.0, 4.0]}}'
assert json.loads(text, object_hook=decode) == circuit
assert json.load(file, object_hook=decode) == circuit
assert seen == [["complex"], ["impedance"]] * 2
print(text)
