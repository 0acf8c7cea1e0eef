import json

with open("log.json", "w") as file:
    for value in ({"n": 1}, {"n": 2}):
        json.dump(value, file)
with open("log.json") as file:
    try:
        outcome = json.load(file)
    except json.JSONDecodeError as error:
        outcome = error.msg
print(outcome)
assert outcome != "Extra data"
