# tries: end with status 0 in the repr that explains a failed assert
# full: refuted
import os


class Quitter:
    def __eq__(self, other):
        return False

    def __repr__(self):
        os._exit(0)


quitters = [Quitter()]
assert quitters[0] == 2
