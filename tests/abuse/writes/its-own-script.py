# tries: write the script that a reviewer has read
# full: raised
# says: [Errno
# todo: reduced-in-memory: all of /dev/shm can be written, and the worker's directory is in it
with open(__file__, "a") as file:
    assert file.write("# more\n") == 7
