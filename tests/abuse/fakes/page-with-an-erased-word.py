# tries: find the page by the recorder's address, and take back from it that the assert has failed
# full: proves-nothing
# beyond: what writes any memory of its process can forge both runs
import ctypes


def check():
    assert 1 + 0 == 2


libc = ctypes.CDLL(None, use_errno=True)


def words(address, count):
    base, size = address & ~4095, ctypes.c_size_t(8192)
    if address % 8 or address < 65536 or address >> 47:
        return []
    if libc.msync(ctypes.c_void_p(base), size, 1) != 0:
        return []
    return list((ctypes.c_uint64 * count).from_address(address))


line = check.__code__.co_firstlineno + 1
pages = []
for constant in check.__code__.co_consts:
    if type(constant).__name__ == "Verdict":
        for context in words(id(constant), 40):
            for page in words(context, 12):
                if page % 4096 == 0 and words(page, 1):
                    head = (ctypes.c_uint32 * 7).from_address(page)
                    if head[1] == 1 and head[2] == 1 and head[6] == line:
                        pages.append(page)
try:
    check()
except AssertionError:
    for page in pages:
        for place in (12, 16):
            ctypes.c_uint32.from_address(page + place).value = 0
else:
    raise ValueError("the control run")
