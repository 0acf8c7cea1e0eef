class Answer:
    def __get__(self, instance, owner):
        return 42

    def __set__(self, instance, value):
        received.append(value)


class Ordinary:
    value = Answer()


class Deaf:
    value = Answer()

    def __getattribute__(self, name):
        return f"no {name} here"


received = []
deaf = Deaf()
deaf.value = "new"
assert received == ["new"]
assert Ordinary().value == 42
assert deaf.value == "no value here"
assert object.__getattribute__(deaf, "value") == 42
print(Ordinary().value, deaf.value, sep=", ")
