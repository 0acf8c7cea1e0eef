# tries: learn that a file of the machine exists, which the reduced step says that it cannot prevent
# full: refuted
# reduced: passed
# gets-through-without: namespaces -> passed
import os

assert os.path.exists("@OUTSIDE@/secret") == True
