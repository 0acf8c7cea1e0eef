import asyncio
import socket

log = []


def read(end, done):
    log.append(end.recv(3).decode())
    if log[-1] == "END":
        done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    sender, receiver = socket.socketpair()
    with sender, receiver:
        loop.add_reader(receiver, read, receiver, done)
        sender.send(b"onetwoEND")
        await done
        return loop.remove_reader(receiver), loop.remove_reader(receiver)


removed = asyncio.run(main())
assert log == ["one", "two", "END"]
assert removed == (True, False)
print(log)
