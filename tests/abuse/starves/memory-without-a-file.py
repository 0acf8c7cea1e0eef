# tries: take memory that counts as a file and lies in none
# full: raised
# says: PermissionError
# gets-through-without: seccomp -> passed
import os

descriptor = os.memfd_create("taken")
assert os.write(descriptor, bytes(4096)) == 4096
