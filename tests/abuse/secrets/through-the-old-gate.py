# tries: make a refused call through the gate of 32-bit programs, whose numbers are others
# full: crashed
# says: SIGSYS
import ctypes
import mmap
import os
import platform
import signal

if platform.machine() != "x86_64":
    os.kill(os.getpid(), signal.SIGSYS)
# mov eax, 310 (unshare); mov ebx, CLONE_NEWUSER; int 0x80; ret
code = b"\x53\xb8\x36\x01\x00\x00\xbb\x00\x00\x00\x10\xcd\x80\x5b\xc3"
page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
page.write(code)
call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
assert call() == 0
