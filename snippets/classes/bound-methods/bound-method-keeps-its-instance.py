import gc
import weakref


class Dog:
    def bark(self):
        return "woof"


rex, fido = Dog(), Dog()
alive = [weakref.ref(rex), weakref.ref(fido)]
callbacks = [rex.bark, type(fido).bark]
del rex, fido
gc.collect()
assert [ref() is not None for ref in alive] == [True, False]
assert callbacks[0]() == "woof"
callbacks.clear()
gc.collect()
assert [ref() is not None for ref in alive] == [False, False]
print(len(callbacks), [ref() for ref in alive])
