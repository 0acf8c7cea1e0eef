def function(**kwargs):
    kwargs["added"] = True


settings = {"colour": "red"}
function(**settings)
print(settings)
assert settings == {"colour": "red", "added": True}
