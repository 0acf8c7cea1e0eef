import functools
import weakref


class Document:
    pass


@functools.cache
def parse(document):
    return Document()


document = Document()
alive = [weakref.ref(document), weakref.ref(parse(document))]
del document
assert [reference() is None for reference in alive] == [False, False]
assert parse.cache_info().currsize == 1
parse.cache_clear()
assert [reference() is None for reference in alive] == [True, True]
print(parse.cache_info().currsize)
