ages = {"ada": 36, "bob": 25, "cem": 36}
inverted = {age: name for name, age in ages.items()}

print(inverted)
assert inverted == {36: "cem", 25: "bob"} and ages["ada"] == 36
assert sorted(inverted.values()) == ["ada", "bob", "cem"]
