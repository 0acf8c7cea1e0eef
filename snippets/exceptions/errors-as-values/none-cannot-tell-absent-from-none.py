settings = {"proxy": None}
assert (settings.get("proxy"), settings.get("port")) == (None, None)


def look_up(key):
    try:
        return "value", settings[key]
    except KeyError:
        return "missing", None


assert (look_up("proxy"), look_up("port")) == (("value", None), ("missing", None))
print(look_up("proxy"), look_up("port"))
