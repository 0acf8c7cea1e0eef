import socket


# A datagram socket keeps what each system call has written apart.
def sizes_written(buffering):
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with ours, theirs:
        with open(ours.fileno(), "wb", buffering=buffering, closefd=False) as file:
            for _ in range(10):
                file.write(b"0123456789")
        theirs.setblocking(False)
        sizes = []
        try:
            while True:
                sizes.append(len(theirs.recv(1000)))
        except BlockingIOError:
            return sizes


assert sizes_written(0) == [10] * 10
assert sizes_written(64) == [60, 40]
print(sizes_written(0), sizes_written(64))
