class Plugin:
    registry = {}

    def __init_subclass__(cls, *, key):

        if key in Plugin.registry:
            raise ValueError(f"key {key!r} is taken")
        Plugin.registry[key] = cls


class Csv(Plugin, key="csv"):
    pass


class Json(Plugin, key="json"):
    pass


try:

    class Other(Plugin, key="csv"):
        pass

except ValueError as error:
    outcome = f"ValueError: {error}"

assert Plugin.registry == {"csv": Csv, "json": Json}
assert outcome == "ValueError: key 'csv' is taken"
assert type(Plugin) is type
print(sorted(Plugin.registry), outcome)
