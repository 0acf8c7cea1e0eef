import socketserver


class Before(socketserver.ThreadingMixIn, socketserver.TCPServer):
    pass


class After(socketserver.TCPServer, socketserver.ThreadingMixIn):
    pass


assert Before.process_request is socketserver.ThreadingMixIn.process_request
assert After.process_request is socketserver.BaseServer.process_request
assert issubclass(After, socketserver.ThreadingMixIn)
assert socketserver.ThreadingTCPServer.__bases__ == Before.__bases__
print(Before.process_request.__qualname__, After.process_request.__qualname__)
