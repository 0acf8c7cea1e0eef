import json

asked = []


def encode(value):
    asked.append(value)
    return {"complex": [value.real, value.imag]}


circuit = {"impedance": 3 + 4j, "name": "filter"}
text = json.dumps(circuit, default=encode)
assert text == '{"impedance": {"complex": [3.0, 4.0]}, "name": "filter"}'
assert asked == [3 + 4j]
try:
    outcome = json.dumps(circuit)
except TypeError as error:
    outcome = str(error)
assert outcome == "Object of type complex is not JSON serializable"
print(text)
