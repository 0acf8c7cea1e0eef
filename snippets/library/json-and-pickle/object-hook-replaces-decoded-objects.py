import json

seen = []


def decode(mapping):
    seen.append(list(mapping))
    return complex(*mapping["complex"]) if "complex" in mapping else mapping


text = '{"impedance": {"complex": [3.0, 4.0]}, "values": [1, {}]}'
loaded = json.loads(text, object_hook=decode)
assert loaded == {"impedance": 3 + 4j, "values": [1, {}]}
assert seen == [["complex"], [], ["impedance", "values"]]
assert json.loads(text, object_hook=decode, object_pairs_hook=len) == 2
assert len(seen) == 3
print(loaded, seen)
