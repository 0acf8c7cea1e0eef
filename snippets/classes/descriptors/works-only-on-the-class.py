class Answer:
    def __get__(self, instance, owner):
        return 42


class Host:
    on_class = Answer()


host = Host()
stored = Answer()
host.on_instance = stored
assert host.on_class == 42
assert host.on_instance is stored
print(host.on_class, type(host.on_instance).__name__)
