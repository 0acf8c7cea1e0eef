import json

with open("log.json", "w") as file:
    for value in (1, [2]):
        json.dump(value, file)
with open("log.json") as file:
    text = file.read()
try:
    outcome = json.loads(text)
except json.JSONDecodeError as error:
    outcome = error.msg
print(text, outcome)
assert text == "1[2]"
assert outcome in ("Extra data", [1, [2]])
assert outcome == [1, [2]]
