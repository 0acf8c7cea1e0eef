import tracemalloc

MILLION = 1_000_000
tracemalloc.start()


def traced_millions():
    return round(tracemalloc.get_traced_memory()[0] / MILLION)


history = [traced_millions()]
block = bytearray(MILLION)
second_name = block
history.append(traced_millions())
del block
history.append(traced_millions())
del second_name
history.append(traced_millions())

assert history == [0, 1, 1, 0]
print("traced MB:", history)
