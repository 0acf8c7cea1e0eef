class Data:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        pass


class NonData:
    def __get__(self, instance, owner):
        return "non-data descriptor"


class Host:
    def __getattr__(self, name):
        return "__getattr__"


def found_in(host):
    host.__dict__["name"] = "instance dict"
    with_entry = host.name
    del host.__dict__["name"]
    return with_entry, host.name


host = Host()
found = [found_in(host)]
for attribute in ("class attribute", NonData(), Data()):
    Host.name = attribute
    found.append(found_in(host))

assert found == [
    ("instance dict", "__getattr__"),
    ("instance dict", "class attribute"),
    ("instance dict", "non-data descriptor"),
    ("data descriptor", "data descriptor"),
]
print(*found, sep="\n")
