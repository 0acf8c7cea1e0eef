import weakref


class Page:
    pass


cache = weakref.WeakValueDictionary()
first = cache["first"] = Page()
second = cache["second"] = Page()

assert list(cache) == ["first", "second"]
del first
assert list(cache) == ["second"]
assert cache["second"] is second
print(list(cache))
