# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
with Session(engine) as session:
    user = User(name="Ann")
    session.add(user)
    print(sent, user.id)
    assert len(sent) == 1
