import io
import tracemalloc

initial = bytes(100_000)
written, given, asked = io.BytesIO(), io.BytesIO(initial), io.BytesIO()
written.write(initial)
asked.write(initial)
value = asked.getvalue()


def copies(file):
    tracemalloc.start()
    with file.getbuffer() as view:
        _, peak = tracemalloc.get_traced_memory()
        size = view.nbytes
    tracemalloc.stop()
    return peak // len(value), size


assert [copies(file) for file in (written, given, asked)] == [(0, 100_000), (1, 100_000), (1, 100_000)]
assert copies(given) == (0, 100_000)
