ages = {"ada": 36, "bob": 25, "cem": 36}
assert {age: name for name, age in ages.items()} == {36: "cem", 25: "bob"}
try:
    {value: key for key, value in {"a": [1]}.items()}
    outcome = "inverted"
except TypeError as error:
    outcome = "unhashable type: 'list'" in str(error)
assert outcome is True

grouped = {}
for name, age in ages.items():
    grouped.setdefault(age, []).append(name)
assert grouped == {36: ["ada", "cem"], 25: ["bob"]}
print(grouped)
