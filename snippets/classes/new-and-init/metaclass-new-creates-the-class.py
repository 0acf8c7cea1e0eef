class Meta(type):
    def __new__(mcs, name, bases, namespace):
        log.append(("__new__", name))
        return super().__new__(mcs, name, bases, {**namespace, "label": name.lower()})

    def __init__(cls, name, bases, namespace):
        log.append(("__init__", cls))


log = []


class Plugin(metaclass=Meta):
    pass


assert log == [("__new__", "Plugin"), ("__init__", Plugin)]
assert Plugin.label == "plugin"
print([name for name, _ in log], Plugin.label)
