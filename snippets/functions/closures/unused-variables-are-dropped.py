import weakref


class Resource:
    pass


references = []


def outer():
    used = Resource()
    unused = Resource()
    references.extend([weakref.ref(used), weakref.ref(unused)])

    def inner():
        return used

    return inner


inner = outer()
alive = [reference() is not None for reference in references]

assert alive == [True, False]
assert references[0]() is inner()
print(f"alive after the call: used {alive[0]}, unused {alive[1]}")
