class Data:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class NonData:
    def __get__(self, instance, owner):
        return "non-data descriptor"


class Host:
    name = Data()

    def __getattr__(self, name):
        return "__getattr__"


host = Host()
host.__dict__["name"] = "instance dict"
found = [host.name]
Host.name = NonData()
found.append(host.name)
del host.__dict__["name"]
found.append(host.name)
Host.name = "plain class attribute"
found.append(host.name)
del Host.name
found.append(host.name)
assert found == [
    "data descriptor",
    "instance dict",
    "non-data descriptor",
    "plain class attribute",
    "__getattr__",
]
print(found)
