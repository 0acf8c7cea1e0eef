class Get:
    def __get__(self, instance, owner):
        return "descriptor"


class GetSet(Get):
    def __set__(self, instance, value):
        pass


class GetDelete(Get):
    def __delete__(self, instance):
        pass


class Host:
    a, b, c = Get(), GetSet(), GetDelete()


host = Host()
host.__dict__.update(a="entry", b="entry", c="entry")
assert vars(host) == {"a": "entry", "b": "entry", "c": "entry"}
assert (host.a, host.b, host.c) == ("entry", "descriptor", "descriptor")
print(host.a, host.b, host.c)
