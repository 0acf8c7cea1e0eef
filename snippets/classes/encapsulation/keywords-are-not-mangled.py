import inspect


class Safe:
    def lock(self, __pin):
        return __pin

    def by_position(self):
        return self.lock(1234)

    def by_keyword(self):
        return self.lock(__pin=1234)

    def by_mangled_keyword(self):
        return self.lock(_Safe__pin=1234)


safe = Safe()
try:
    safe.by_keyword()
except TypeError as error:
    refused = "unexpected keyword argument '__pin'" in str(error)

assert refused is True
assert list(inspect.signature(safe.lock).parameters) == ["_Safe__pin"]
assert (safe.by_position(), safe.by_mangled_keyword()) == (1234, 1234)
print(inspect.signature(safe.lock))
