def function(**kwargs):
    kwargs["added"] = True
    return kwargs


settings = {"colour": "red"}
received = function(**settings)

print(settings, received)
assert received == {"colour": "red", "added": True}
assert settings == {"colour": "red", "added": True}
