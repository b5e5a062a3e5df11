// System calls by name: some twice, one refused, one in a child, and others after the program became itself again.
#define _GNU_SOURCE
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char **words)
{
	unsigned cpu;

	if (count > 1) {
		syscall(SYS_getpgid, 0);
		return 0;
	}
	syscall(SYS_getcpu, &cpu, 0, 0);
	syscall(SYS_getcpu, &cpu, 0, 0);
	syscall(SYS_swapoff, 0);
	if (fork() == 0) {
		syscall(SYS_getcpu, &cpu, 0, 0);
		syscall(SYS_getsid, 0);
		_exit(0);
	}
	wait(0);
	execl(words[0], words[0], "again", (char *)0);
	return 1;
}
