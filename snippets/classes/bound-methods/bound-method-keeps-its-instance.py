import weakref


class Dog:
    def bark(self):
        return "woof"


rex, fido = Dog(), Dog()
alive = [weakref.ref(rex), weakref.ref(fido)]
callbacks = [rex.bark, type(fido).bark]
del rex, fido
while_stored = [ref() is not None for ref in alive]
assert callbacks[0]() == "woof"
callbacks.clear()
afterwards = [ref() is not None for ref in alive]

assert while_stored == [True, False]
assert afterwards == [False, False]
print(while_stored, afterwards)
