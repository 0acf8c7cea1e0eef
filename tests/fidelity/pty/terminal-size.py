# shows: without a terminal the size falls back
import os
import shutil

assert tuple(shutil.get_terminal_size()) == (80, 24)
try:
    os.get_terminal_size(1)
except OSError as error:
    print(error.errno)
