import gc
import weakref


class Session:
    pass


cache = {}
references = []


def handle(number):
    cache[number] = Session()
    references.append(weakref.ref(cache[number]))


for number in range(3):
    handle(number)
gc.collect()
alive = sum(reference() is not None for reference in references)

print("sessions left:", alive)
assert alive == 0
