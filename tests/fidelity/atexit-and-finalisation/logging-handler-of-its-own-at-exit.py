# shows: logging calls flush and close of a handler at exit
import logging

one = 1


class Loud(logging.Handler):
    def flush(self):
        print("flush")

    def close(self):
        print("close")
        super().close()


logging.getLogger().addHandler(Loud())
assert one == 1
