# shows: a BaseException of one's own
# ends: raised
class Stop(BaseException):
    def __str__(self):
        return "stopped"


raise Stop
