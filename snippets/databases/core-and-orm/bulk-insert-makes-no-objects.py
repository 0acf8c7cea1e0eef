# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, func, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

made = []
sent = []


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]

    def __new__(cls, *args, **kwargs):
        made.append(cls)
        return super().__new__(cls)


def record(connection, cursor, sql, parameters, context, executemany):
    sent.append((sql, executemany))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
event.listen(engine, "before_cursor_execute", record)
rows = [{"name": f"user {number}"} for number in range(100)]
with Session(engine) as session:
    session.execute(insert(User), rows)
    session.connection().execute(insert(User.__table__), rows)
    assert sent == [("INSERT INTO user (name) VALUES (?)", True)] * 2
    assert made == []
    assert session.scalar(select(func.count()).select_from(User)) == 200
print(sent[0])
