import json

with open("data.json", "w") as file:
    json.dump({"old": 1}, file)
try:
    with open("data.json", "w") as file:
        json.dump({"new": 1, "bad": object()}, file)
except TypeError:
    pass
with open("data.json") as file:
    content = file.read()
print(content)
assert content == '{"old": 1}'
