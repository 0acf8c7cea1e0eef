import os

outcomes = []
for settings in ({}, {}, {"exist_ok": True}):
    try:
        outcomes.append(os.makedirs("cache/images", **settings))
    except FileExistsError as error:
        outcomes.append(error.filename)
print(outcomes)
assert outcomes[:2] == [None, "cache/images"]
assert outcomes[2] in (None, "cache/images")
assert outcomes[2] == "cache/images"
