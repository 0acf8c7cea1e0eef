# shows: the end calls threading._shutdown, whatever that is
import threading

one = 1
usual = threading._shutdown


def shutdown():
    print("shutdown")
    usual()


threading._shutdown = shutdown
assert one == 1
