import ftplib


class Context:
    def wrap_socket(self, connection, server_hostname):
        return "encrypted", connection


ftplib.FTP.ntransfercmd = lambda client, command, rest: (command, 10)
client, commands = ftplib.FTP_TLS(), []
client.context, client.voidcmd = Context(), commands.append

before = client.ntransfercmd("RETR report")
client.prot_p()
after = client.ntransfercmd("RETR report")

assert before == ("RETR report", 10)
assert after == (("encrypted", "RETR report"), 10)
assert commands == ["PBSZ 0", "PROT P"]
print(before, commands, after)
