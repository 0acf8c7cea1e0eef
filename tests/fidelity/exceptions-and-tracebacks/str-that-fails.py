# shows: an exception whose __str__ raises
# ends: raised
class Bad(Exception):
    def __str__(self):
        raise ValueError("no text")


raise Bad(1)
