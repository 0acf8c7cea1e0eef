import json

value = {"pair": (1, 2), 3: None, "flag": True, "n": 1.5}
with open("data.json", "w", encoding="utf-8") as file:
    json.dump(value, file)
with open("data.json", encoding="utf-8") as file:
    read = json.load(file)
print(read)
assert read == {"pair": [1, 2], "3": None, "flag": True, "n": 1.5}
assert type(read["pair"]) is list
