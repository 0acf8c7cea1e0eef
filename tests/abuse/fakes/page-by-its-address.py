# tries: find the page by the recorder's address, and note in it that the assert was executed
# full: raised
# says: LookupError
import ctypes


def check():
    assert 1 + 0 == 2


# Where the things of a recorder are is not known: each word of it is followed that lies in a mapping, which is asked of
# the kernel by a call that fails where there is none.
libc = ctypes.CDLL(None, use_errno=True)


def words(address, count):
    base, size = address & ~4095, ctypes.c_size_t(8192)
    if address % 8 or address < 65536 or address >> 47:
        return []
    if libc.msync(ctypes.c_void_p(base), size, 1) != 0:
        return []
    return list((ctypes.c_uint64 * count).from_address(address))


MOST = 16 << 10
line = check.__code__.co_firstlineno + 1
found = 0
for constant in check.__code__.co_consts:
    if type(constant).__name__ == "Verdict":
        for context in words(id(constant), 40):
            for page in words(context, 12):
                if page % 4096 == 0 and words(page, 1):
                    head = (ctypes.c_uint32 * 7).from_address(page)
                    if head[1] == 1 and head[2] == 1 and head[6] == line:
                        ctypes.c_uint32.from_address(page + 24 + 4 * MOST).value = 1
                        found += 1
if not found:
    raise LookupError("the page was not found")
