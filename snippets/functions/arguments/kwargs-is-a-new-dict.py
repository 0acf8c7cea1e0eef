def function(**kwargs):
    kwargs["added"] = True
    return kwargs


settings = {"colour": "red"}
first = function(**settings)
second = function(**settings)

assert settings == {"colour": "red"}
assert first == second == {"colour": "red", "added": True}
assert (first is second) == False
print(f"caller's dict: {settings}, kwargs: {first}")
