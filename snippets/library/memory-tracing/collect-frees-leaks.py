import gc
import weakref


class Session:
    pass


cache = {}
references = []


def handle(number):
    session = Session()
    cache[number] = session
    references.append(weakref.ref(session))


for number in range(3):
    handle(number)
gc.collect()
alive = sum(reference() is not None for reference in references)

print(f"sessions left: {alive}")
assert alive == 0
